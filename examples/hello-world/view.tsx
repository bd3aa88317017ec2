import { createLive } from "solid-reflect";
import { Text } from "solid-reflect/kit";
import { openGreeting } from "./live";

export default function HelloWorld() {
  const { greeting } = createLive(openGreeting);
  return <Text size="large">{greeting()}</Text>;
}
