/**
 * Reads QR codes: from the camera, or from a photograph where there is none.
 * @typedef {CanvasImageSource & { videoWidth?: number, videoHeight?: number, width?: unknown, height?: unknown }} Picture
 * @typedef {(picture: any) => Promise<string | undefined>} Decoder
 */

/** Pixels of the longer side that are looked at where the browser does not read codes itself. */
const enough = 960;
const pause = 120;

/** Browsers that read codes themselves do it better and faster. @returns {Promise<Decoder>} */
async function decoder() {
  const { BarcodeDetector } = /** @type {any} */ (window);
  const formats = await BarcodeDetector?.getSupportedFormats?.().catch(() => []);
  if (formats?.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue;
  }
  const { default: read } = await import("jsqr");
  const canvas = document.createElement("canvas");
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  return async (picture) => {
    const width = picture.videoWidth ?? picture.width;
    const height = picture.videoHeight ?? picture.height;
    const scale = Math.min(1, enough / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return read(data, canvas.width, canvas.height)?.data;
  };
}

/** Has what is needed to read codes here before the network may be gone. */
export const prepare = async () => void (await decoder());

/** The page that was opened first decides whether the camera may be asked for. */
export const mayAskForCamera = () => /** @type {any} */ (document).featurePolicy?.allowsFeature?.("camera") !== false;

/**
 * Shows what the camera sees, and tells each code once as long as it stays in sight.
 * @param {HTMLVideoElement} video
 * @param {(text: string) => void} tell
 * @param {AbortSignal} signal ends it
 */
export async function scan(video, tell, signal) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
  const end = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) return end();
  signal.addEventListener("abort", end);
  video.srcObject = stream;
  const [decode] = await Promise.all([decoder(), video.play()]);
  let last = "";
  let lastSeen = 0;
  const look = async () => {
    if (signal.aborted) return;
    const text =
      video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await decode(video).catch(() => undefined) : undefined;
    const now = Date.now();
    if (text && (text !== last || now - lastSeen > 2_500)) tell(text);
    if (text) [last, lastSeen] = [text, now];
    setTimeout(look, pause);
  };
  void look();
}

/** @param {Blob} photograph @returns {Promise<string | undefined>} */
export async function readPhotograph(photograph) {
  const picture = await createImageBitmap(photograph);
  try {
    return await (
      await decoder()
    )(picture);
  } finally {
    picture.close();
  }
}
