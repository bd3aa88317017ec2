import { createSignal, type JSX } from "solid-js";
import { Col, Row, Space, Text, Upload, type UploadHandler, type UploadItem } from "../../../lib/kit";
import type { Sample } from "../harness/sample";

const known: UploadItem[] = [
  { id: "a", name: "contract.pdf", status: "done", size: 48_200, url: "#contract" },
  { id: "b", name: "a picture with a very long name that does not fit into one line.png", status: "uploading" },
  { id: "c", name: "notes.txt", status: "failed", error: "The server did not answer." },
];
const pixel =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'%3E%3Crect width='4' height='4' fill='teal'/%3E%3C/svg%3E";

function Sent(): JSX.Element {
  const [told, setTold] = createSignal("");
  const [tries, setTries] = createSignal(0);
  const send: UploadHandler = async (file, { onProgress, signal }) => {
    onProgress(0.5);
    if (file.name === "slow.txt") await new Promise(resolve => signal.addEventListener("abort", resolve));
    if (file.name === "flaky.txt" && setTries(tries() + 1) === 1) throw new Error("Try it again.");
    return `stored-${file.name}`;
  };
  return (
    <>
      <Upload
        id="files"
        name="files"
        accept=".txt"
        maxFiles={3}
        maxSize={20}
        hint="Texts of up to 20 bytes"
        upload={send}
        onChange={items => setTold(items.map(item => `${item.name}: ${item.status}`).join(", "))}
      />
      <Text id="told">{told()}</Text>
    </>
  );
}

export const sample: Sample = {
  folder: "upload",
  title: "Upload",
  states: () => (
    <Row gap="large">
      <Col span={24} md={12}>
        <Space direction="vertical" gap="medium">
          <Sent />
          <Upload aria-label="Documents" defaultValue={known} size="small" />
        </Space>
      </Col>
      <Col span={24} md={12}>
        <Space direction="vertical" gap="medium">
          <form id="form">
            <Upload id="plain" name="plain" variant="button" maxFiles={2} />
          </form>
          <Upload
            variant="cards"
            aria-label="Pictures"
            accept="image/*"
            defaultValue={[{ id: "p", name: "teal.svg", status: "done", url: pixel }, ...known.slice(1)]}
          />
          <Upload aria-label="Invalid" invalid size="small" />
          <Upload aria-label="Disabled" disabled variant="button" />
        </Space>
      </Col>
    </Row>
  ),
  one: index => <Upload variant="button" aria-label={`Upload ${index}`} />,
  budgets: { Upload: { limit: 4.8 } },
};
