import Glibc

extension SystemErrorPhrase {
  package var korean: String {
    switch code {
    case ENOENT: "그런 파일이나 폴더가 없습니다"
    case EACCES, EPERM: "권한이 없습니다"
    case EISDIR: "폴더입니다"
    case ENOTDIR: "폴더가 아닙니다"
    case EEXIST: "이미 있습니다"
    case ENOSPC: "장치에 남은 공간이 없습니다"
    case EDQUOT: "디스크 할당량을 넘었습니다"
    case EFBIG: "파일이 너무 큽니다"
    case EROFS: "읽기 전용 파일 시스템입니다"
    case ENAMETOOLONG: "파일 이름이 너무 깁니다"
    case ELOOP: "심볼릭 링크가 너무 많이 이어집니다"
    case EIO: "입출력 오류입니다"
    case EMFILE, ENFILE: "열린 파일이 너무 많습니다"
    case ENOMEM: "메모리가 모자랍니다"
    case EBUSY, ETXTBSY: "다른 프로그램이 쓰고 있습니다"
    case ENXIO, ENODEV: "그런 장치가 없습니다"
    case EPIPE: "파이프를 읽는 프로그램이 없습니다"
    case EINVAL: "쓸 수 없는 인자입니다"
    default: english
    }
  }
}
