// How loud it is
// One solid button per page says what to do next; the rest stand back. Danger is a tone, not a variant.
import type { JSX } from "solid-js";
import { Button, Space } from "solid-reflect/kit";

export default function Variants(): JSX.Element {
  return (
    <Space>
      <Button variant="solid">Publish</Button>
      <Button>Preview</Button>
      <Button variant="soft">Save draft</Button>
      <Button variant="dashed">Add a section</Button>
      <Button variant="ghost">Cancel</Button>
      <Button variant="link">Read the rules</Button>
      <Button variant="solid" tone="danger">
        Delete
      </Button>
      <Button tone="danger">Unpublish</Button>
    </Space>
  );
}
