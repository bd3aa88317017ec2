import { createSignal } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Input, List, Space } from "solid-reflect/kit";
import { openUsers } from "./live";

export default function UserList() {
  const list = createLive(openUsers);
  const [name, setName] = createSignal("");
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    await list.add(name());
    setName("");
  };
  return (
    <form onSubmit={add}>
      <List items={list.users}>{user => <li>{user}</li>}</List>
      <Space>
        <Input aria-label="Name" placeholder="Type a name, press Enter" value={name()} onChange={setName} />
        <Button type="submit" loading={list.add.pending()}>
          Add
        </Button>
      </Space>
    </form>
  );
}
