import Download from "lucide-solid/icons/download";
import { createLive } from "solid-reflect";
import { Button, Space, Text } from "solid-reflect/kit";
import { openLibrary } from "./live";

export default function IconButton() {
  const library = createLive(openLibrary);
  return (
    <Space gap="medium">
      <Button
        variant="solid"
        icon={<Download size={16} aria-hidden="true" />}
        onClick={() => library.download("report.pdf")}
      >
        Download
      </Button>
      <Text muted>{library.saved() ?? "nothing saved yet"}</Text>
    </Space>
  );
}
