foo({ ...x });
// MATCH:
foo({ y });
// MATCH:
foo({ y, ...x });
foo({ z: 1 });
