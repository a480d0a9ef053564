import Localization

/// Why a header describes no tensors, as a part of a sentence.
extension Safetensors.HeaderFault: Phrase {}
