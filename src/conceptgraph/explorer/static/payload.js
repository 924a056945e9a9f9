// Read the data blocks of the page. The other side of this file is payload.py and packing.py.

/** Read one block: JSON, or base64 of a gzipped packed block. */
export async function readBlock(element) {
  const content = element.textContent;
  if (element.dataset.encoding !== "gzip") return JSON.parse(content);
  const stream = new Blob([bytesOf(content)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return unpack(await new Response(stream).arrayBuffer());
}

/** Columns of numbers and ids out of the bytes of a packed block. */
export function unpack(buffer) {
  const length = new DataView(buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  return columnsOf(head, new Uint8Array(buffer, 4 + length));
}

function columnsOf(value, data) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  if (value.$ints) return numbersOf(data, ...value.$ints);
  if (value.$ids) return new Ids(data, ...value.$ids);
  for (const [key, each] of Object.entries(value)) value[key] = columnsOf(each, data);
  return value;
}

/** `width` planes of `count` bytes, the lowest bytes first. */
function numbersOf(data, start, count, width) {
  if (width === 1) return data.subarray(start, start + count);
  const numbers = new Uint32Array(count);
  for (let plane = 0; plane < width; plane++) {
    const first = start + plane * count;
    for (let i = 0; i < count; i++) numbers[i] |= data[first + i] << (8 * plane);
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

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
