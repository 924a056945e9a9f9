import assert from "node:assert/strict";
import { test } from "node:test";
import { readBlock, readCompressedText, unpack } from "../../../src/conceptgraph/explorer/static/payload.js";

const head = '{"a":{"to":{"$ints":[0,3,2]},"flags":{"$ints":[6,3,1]}},"id":{"$ids":[9,2]},"label":["$ints"],"none":null}';
const zip = async (content) => {
  const zipped = new Response(new Blob([content]).stream().pipeThrough(new CompressionStream("gzip")));
  return Buffer.from(await zipped.arrayBuffer()).toString("base64");
};
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
  const textContent = await zip(bytes);
  const block = await readBlock({ textContent, dataset: { encoding: "gzip" } });
  assert.equal(block.id.at(1), "ca0b1c2d3e4f5");
  const plain = await readBlock({ textContent: '{"to":[1]}', dataset: { encoding: "json" } });
  assert.deepEqual(plain.to, [1]);
});

test("a compressed text comes out as it was, however long", async () => {
  const text = Array.from({ length: 90_000 }, (_, i) => `${i} – ∑`).join("\n");
  assert.equal(await readCompressedText({ textContent: await zip(text) }), text);
});

test("numbers of every width", () => {
  const wide = [0xff, 0x01, 0xff, 0x02, 0xff, 0x03, 0xff, 0x04];
  for (const [width, wanted] of [[3, [0xffffff, 0x030201]], [4, [0xffffffff, 0x04030201]]]) {
    const json = `{"n":{"$ints":[0,2,${width}]}}`;
    const block = Uint8Array.from([json.length, 0, 0, 0, ...new TextEncoder().encode(json), ...wide.slice(0, 2 * width)]);
    assert.deepEqual([...unpack(block.buffer).n], wanted);
  }
});

test("texts come out one by one, whatever they hold", () => {
  const texts = ["", "one", "\ufeffmark, \u0000 nul", "ein Satz – ∑ 👩‍👩‍👧‍👦", ""];
  const json = `{"t":{"$texts":[1,${texts.length}]}}`;
  const column = texts.flatMap((text) => [...new TextEncoder().encode(text), 0xff]);
  const block = Uint8Array.from([json.length, 0, 0, 0, ...new TextEncoder().encode(json), 9, ...column]);
  const { t } = unpack(block.buffer);
  assert.deepEqual(Array.from(t, (_, i) => t.at(i)), texts);
});

test("between the slices of a large block the page has its turn", async () => {
  const text = Array.from({ length: 200_000 }, () => Math.random().toString(36)).join("");
  let turns = 0;
  const pause = () => new Promise((resolve) => setTimeout(() => resolve(turns++)));
  assert.equal(await readCompressedText({ textContent: await zip(text) }, pause), text);
  assert.ok(turns >= 3);
});
