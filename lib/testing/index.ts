export { MemoryNetwork, type Crossing } from "./memory-network";
export { TestClock } from "./test-clock";
export { TestPage } from "./test-page";
export { createTestWindow, TestWindow, type Opened, type TestWindowOptions } from "./test-window";
