import { createSignal, For, Show, Suspense } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Input, List, Space, Text } from "solid-reflect/kit";
import { openClub, openDoor } from "./live";

export default function MembersOnly() {
  const door = createLive(openDoor);
  return (
    <Space direction="vertical" gap="medium">
      <Show when={door.name()} fallback={<Button onClick={door.signIn}>Sign in</Button>}>
        {name => (
          <>
            <Space>
              <Text>You are {name()}.</Text>
              <Button onClick={door.signOut}>Sign out</Button>
            </Space>
            <Suspense>
              <Club />
            </Suspense>
          </>
        )}
      </Show>
    </Space>
  );
}

function Club() {
  const club = createLive(openClub);
  const [text, setText] = createSignal("");
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    await club.add(text());
    setText("");
  };
  return (
    <form onSubmit={add}>
      <List items={club.notes}>{note => <li>{note}</li>}</List>
      <Space>
        <Input aria-label="Note" value={text()} onChange={setText} />
        <Button type="submit">Add</Button>
      </Space>
      <Text muted>
        Here: <For each={club.readers()}>{reader => <span>{reader} </span>}</For>
      </Text>
    </form>
  );
}
