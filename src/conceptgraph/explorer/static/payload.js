// Read the data blocks of the page. The other side of this file is payload.py and packing.py.

const SLICE = 1 << 18; // characters of base64, a multiple of four: some milliseconds of work

/**
 * Read one block: JSON, or base64 of a gzipped packed block. `pause`, if given, is awaited between
 * slices, so that a large block never holds the page up.
 */
export async function readBlock(element, pause) {
  if (element.dataset.encoding !== "gzip") return JSON.parse(element.textContent);
  const bytes = await inflated(element.textContent, pause);
  await pause?.();
  return unpack(bytes.buffer);
}

/** Read a text that stands compressed in the page. */
export async function readCompressedText(element, pause) {
  return new TextDecoder().decode(await inflated(element.textContent, pause));
}

/** Fed by hand: a blob's stream would go by way of the browser's process. */
async function inflated(base64, pause) {
  const { readable, writable } = new DecompressionStream("gzip");
  const written = feed(writable.getWriter(), base64, pause);
  const parts = [];
  let length = 0;
  for (const reader = readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await written;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function feed(writer, base64, pause) {
  for (let at = 0; at < base64.length; at += SLICE) {
    if (at) await pause?.();
    await writer.write(bytesOf(base64.slice(at, at + SLICE)));
  }
  await writer.close();
}

/** Columns of numbers, ids and texts out of the bytes of a packed block. */
export function unpack(buffer) {
  const length = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  return columnsOf(head, new Uint8Array(buffer, 4 + length));
}

function columnsOf(value, data) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  if (value.$ints) return numbersOf(data, ...value.$ints);
  if (value.$ids) return new Ids(data, ...value.$ids);
  if (value.$texts) return new Texts(data, ...value.$texts);
  for (const [key, each] of Object.entries(value)) value[key] = columnsOf(each, data);
  return value;
}

/** `width` planes of `count` bytes, the lowest bytes first. */
function numbersOf(data, start, count, width) {
  const low = data.subarray(start, start + count);
  if (width === 1) return low;
  const high = data.subarray(start + count, start + 2 * count);
  const numbers = width === 2 ? new Uint16Array(count) : new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = low[i] | (high[i] << 8);
  for (let plane = 2; plane < width; plane++) {
    const bytes = data.subarray(start + plane * count, start + (plane + 1) * count);
    for (let i = 0; i < count; i++) numbers[i] |= bytes[i] << (8 * plane);
  }
  return numbers;
}

/** A column of ids, six bytes each, made into text one by one; with an array's `at` and `indexOf`. */
class Ids {
  constructor(data, start, count) {
    this.bytes = data.subarray(start, start + 6 * count);
    this.length = count;
  }

  at(index) {
    let id = "c";
    for (let i = 6 * index; i < 6 * index + 6; i++) id += this.bytes[i].toString(16).padStart(2, "0");
    return id;
  }

  indexOf(id) {
    if (!/^c[0-9a-f]{12}$/.test(id)) return -1;
    const wanted = id.slice(1).match(/../g).map((digits) => Number.parseInt(digits, 16));
    for (let index = 0; index < this.length; index++) {
      if (wanted.every((byte, i) => this.bytes[6 * index + i] === byte)) return index;
    }
    return -1;
  }
}

/** A column of texts that stay bytes until they are asked for; with an array's `at`. */
class Texts {
  constructor(data, start, count) {
    this.length = count;
    this.bytes = data.subarray(start);
    this.starts = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) this.starts[i + 1] = this.bytes.indexOf(0xff, this.starts[i]) + 1;
    this.decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  }

  at(index) {
    return this.decoder.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1] - 1));
  }
}

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
