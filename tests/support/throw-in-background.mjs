// Loaded before a server: after a reply with this time, code throws where nothing can catch it, in a timer of the caller.
const original = globalThis.fetch;

globalThis.fetch = async (...args) => {
  const response = await original(...args);
  const text = await response.clone().text();
  if (text.includes("13:13:13")) {
    setTimeout(() => {
      throw new Error("the secret of a timer");
    });
    void Promise.reject(new Error("the secret of a promise"));
  }
  return response;
};
