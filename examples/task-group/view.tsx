import { createSignal, Index } from "solid-js";
import { createLive } from "solid-reflect";
import { Button, Flex, Progress, Space, Switch, Text } from "solid-reflect/kit";
import { openSurvey } from "./live";

export default function TaskGroup() {
  const survey = createLive(openSurvey);
  const [oneFails, setOneFails] = createSignal(false);
  const running = () => survey.state() === "running";
  return (
    <Space direction="vertical" gap="medium">
      <Space>
        <Button variant="solid" onClick={() => survey.start(oneFails())} loading={running()}>
          Start
        </Button>
        <Button onClick={survey.cancel} disabled={!running()}>
          Cancel
        </Button>
        <Switch checked={oneFails()} onChange={setOneFails}>
          Let one fail
        </Switch>
      </Space>
      <Index each={survey.workers()}>
        {worker => (
          <div>
            <Flex justify="space-between">
              {worker().city}
              <Text muted data-testid={worker().city}>
                {worker().state}
              </Text>
            </Flex>
            <Progress
              value={worker().share}
              max={1}
              tone={worker().state === "failed" ? "danger" : "accent"}
              aria-label={worker().city}
            />
          </div>
        )}
      </Index>
      <div>
        The survey: <output data-testid="state">{survey.state()}</output>
      </div>
    </Space>
  );
}
