// More on request
// The button loads three more; bones stand in their place until they are there.
import { createSignal, Show, type JSX } from "solid-js";
import { Avatar, Button, Link, List, ListItem, Skeleton, Space } from "solid-reflect/kit";

const names = ["Ada", "Alan", "Grace", "Edsger", "Barbara", "Donald", "Frances", "John", "Margaret"];
const fetchNames = (from: number): Promise<string[]> =>
  new Promise(resolve => setTimeout(() => resolve(names.slice(from, from + 3)), 1000));

export default function LoadMore(): JSX.Element {
  const [people, setPeople] = createSignal(names.slice(0, 3));
  const [waiting, setWaiting] = createSignal(0);
  const more = async (): Promise<void> => {
    setWaiting(3);
    setPeople([...people(), ...(await fetchNames(people().length))]);
    setWaiting(0);
  };
  const rows = (): string[] => [...people(), ...Array.from({ length: waiting() }, (_, index) => ` ${index}`)];
  return (
    <Space direction="vertical">
      <List items={rows()}>
        {name => (
          <Show
            when={!name.startsWith(" ")}
            fallback={
              <ListItem>
                <Skeleton avatar lines={1} />
              </ListItem>
            }
          >
            <ListItem
              media={<Avatar name={name} />}
              title={<Link href="#person">{name}</Link>}
              description="Writes programs."
              extra={
                <Space>
                  <Button size="small" variant="ghost">
                    Edit
                  </Button>
                  <Button size="small" variant="ghost">
                    More
                  </Button>
                </Space>
              }
            />
          </Show>
        )}
      </List>
      <Button disabled={people().length === names.length} onClick={more}>
        Load more
      </Button>
    </Space>
  );
}
