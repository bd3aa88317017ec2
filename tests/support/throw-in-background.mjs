// Loaded before a server: after a reply with one of these times, code of the caller throws where nothing can catch it.
const original = globalThis.fetch;

globalThis.fetch = async (...args) => {
  const response = await original(...args);
  const text = await response.clone().text();
  if (text.includes("13:13:13")) {
    setTimeout(() => {
      throw new Error("the secret of a timer");
    });
  }
  if (text.includes("14:14:14")) void Promise.reject(new Error("the secret of a promise"));
  return response;
};
