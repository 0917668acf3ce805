// ruleid: w2-entropy
const apiKey = "aB3xZ9qL7mN2pR5tV8wY";
const secretName = "password";
// ruleid: w2-entropy
let token = "ghp_1234567890abcdefghijklmnopqrst";
// ruleid: w2-entropy
api.secret_key = "9f86d081884c7d659a2feaa0c55ad015";
