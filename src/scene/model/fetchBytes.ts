/** Fetches a file and says how far it has come; the reasons of failure are sentences for the reader. */
export async function fetchBytes(
  url: string,
  onBytes: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = url.slice(url.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new Error(`The model file ${name} could not be fetched; the network may be down.`);
  }
  if (!response.ok)
    throw new Error(`The model file ${name} is missing (the server answers ${response.status}).`);
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      received += value.byteLength;
      onBytes(received);
    }
  } catch {
    throw new Error(`The model file ${name} arrived cut short; the connection broke off.`);
  }
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
