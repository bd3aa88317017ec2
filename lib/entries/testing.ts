// The public entry `solid-reflect/testing`: what tests of live objects and views import.
import "../server";

export { systemClock, type Clock, type Timer } from "../clock";
export {
  createTestWindow,
  TestClock,
  TestPage,
  TestWindow,
  type Crossing,
  type Opened,
  type TestWindowOptions,
} from "../testing";
