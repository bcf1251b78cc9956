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
