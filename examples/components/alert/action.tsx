// With something to do about it
// A button at the end; it may be busy while it works.
import type { JSX } from "solid-js";
import { Alert, Button } from "solid-reflect/kit";

const upgrade = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 1500));

export default function Action(): JSX.Element {
  return (
    <Alert
      tone="warning"
      title="91 of 100 GB are used"
      action={
        <Button size="small" onClick={upgrade}>
          Get more room
        </Button>
      }
    >
      New letters are refused when all of it is used.
    </Alert>
  );
}
