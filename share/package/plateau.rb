# A formula for Homebrew, written by reading and not tried: docs/macOS.md says what the sources still lack there.
#
#   brew install --build-from-source ./share/package/plateau.rb
class Plateau < Formula
  desc "See why an activation function decides how fast a network learns"
  homepage "https://plateau.invalid/"
  url "https://plateau.invalid/plateau-0.1.0.tar.gz"
  sha256 "0" * 64
  license "MIT"

  depends_on xcode: ["26.4", :build] # Swift 6.3
  depends_on "librsvg" => :recommended
  uses_from_macos "ncurses"

  on_linux do
    depends_on "swift" => :build
  end

  def install
    # What is poured elsewhere has to run there: the oldest Intel Mac that gets new systems has AVX2.
    ENV["PLATEAU_ARCH"] = Hardware::CPU.arm? ? "armv8-a" : "x86-64-v3"
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "plateau"
    bin.install ".build/release/plateau"
    (share/"plateau").install "datasets"
    (share/"plateau/lessons").install Dir["share/lessons/*"]
    generate_completions_from_executable(bin/"plateau", "--generate-completion-script")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/plateau --version")
    assert_match "\"dataset\":\"xor\"", shell_output("#{bin}/plateau train --dataset xor --epochs 1 --json")
  end
end
