import assert from "node:assert/strict";
import { test } from "node:test";
import { readBlock, unpack } from "../../../src/conceptgraph/explorer/static/payload.js";

const head = '{"a":{"to":{"$ints":[0,3,2]},"flags":{"$ints":[6,3,1]}},"id":{"$ids":[9,2]},"label":["$ints"],"none":null}';
const columns = [1, 2, 255, 0, 1, 255, 0, 1, 1, 0, 1, 2, 3, 4, 5, 0xa0, 0xb1, 0xc2, 0xd3, 0xe4, 0xf5];
const bytes = Uint8Array.from([head.length, 0, 0, 0, ...new TextEncoder().encode(head), ...columns]);

test("columns come out of their planes, ids out of their bytes", () => {
  const { a, id, label, none } = unpack(bytes.buffer);
  assert.deepEqual([...a.to], [1, 258, 65535]);
  assert.deepEqual([...a.flags], [0, 1, 1]);
  assert.deepEqual([id.length, id.at(0), id.at(1)], [2, "c000102030405", "ca0b1c2d3e4f5"]);
  assert.deepEqual([id.indexOf("ca0b1c2d3e4f5"), id.indexOf("c000000000000"), id.indexOf("constructor")], [1, -1, -1]);
  assert.deepEqual([label, none], [["$ints"], null]);
});

test("a block is read from its element, packed or plain", async () => {
  const zipped = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip")));
  const textContent = Buffer.from(await zipped.arrayBuffer()).toString("base64");
  const block = await readBlock({ textContent, dataset: { encoding: "gzip" } });
  assert.equal(block.id.at(1), "ca0b1c2d3e4f5");
  const plain = await readBlock({ textContent: '{"to":[1]}', dataset: { encoding: "json" } });
  assert.deepEqual(plain.to, [1]);
});
