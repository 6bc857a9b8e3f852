// Answers that are a picture with some facts before it.

/** A picture and what the program says about it. */
export interface WithPicture<Facts> {
  facts: Facts
  picture: Blob
}

/** Takes the answer apart: four bytes of length (little-endian), the facts as JSON, then the picture. */
export function pictureFrom<Facts>(bytes: Uint8Array<ArrayBuffer>): WithPicture<Facts> {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Facts
  return { facts, picture: new Blob([bytes.subarray(4 + length)], { type: "image/png" }) }
}
