// Starts the service on this machine alone: PORT=8080 node server.mjs
import { createService } from "./service.mjs";

const server = createService();
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
process.once("SIGTERM", () => server.close());
