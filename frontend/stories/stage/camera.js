import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "lean-qr";

const width = 640;
const height = 480;
/** Pixels of a module. */
const module = 8;

/**
 * A film of which each picture shows a QR code, for a camera that is none.
 * @param {string} text
 * @returns {{ switches: string[], remove: () => void }} for the start of a browser
 */
export function filmOf(text) {
  const code = generate(text);
  const left = Math.floor((width - code.size * module) / 2);
  const top = Math.floor((height - code.size * module) / 2);
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < code.size * module; y++)
    for (let x = 0; x < code.size * module; x++)
      if (code.get(Math.floor(x / module), Math.floor(y / module))) light[(top + y) * width + left + x] = 16;
  const colours = Buffer.alloc((width * height) / 2, 128);
  const picture = Buffer.concat([Buffer.from("FRAME\n"), light, colours]);
  const folder = mkdtempSync(join(tmpdir(), "teilhabe-camera-"));
  const file = join(folder, "code.y4m");
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), picture, picture]),
  );
  return {
    switches: [
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${file}`,
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A photograph of a QR code, as a bitmap. @param {string} text */
export function photographOf(text) {
  const code = generate(text);
  const margin = 4;
  const side = (code.size + 2 * margin) * module;
  const head = Buffer.alloc(54);
  head.write("BM");
  head.writeUInt32LE(head.length + side * side * 3, 2);
  head.writeUInt32LE(head.length, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(side, 18);
  head.writeInt32LE(-side, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  const light = Buffer.alloc(side * side * 3, 255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (code.get(Math.floor(x / module) - margin, Math.floor(y / module) - margin))
        light.fill(0, (y * side + x) * 3, (y * side + x + 1) * 3);
  return { name: "foto.bmp", mimeType: "image/bmp", buffer: Buffer.concat([head, light]) };
}
