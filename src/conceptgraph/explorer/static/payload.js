// Read the data blocks of the page. The other side of this file is payload.py.

/** Parse one block: JSON, or base64 of gzipped JSON. */
export async function readBlock(element) {
  const content = element.textContent;
  if (element.dataset.encoding !== "gzip") return JSON.parse(content);
  const stream = new Blob([bytesOf(content)])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

function bytesOf(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
