foo({ a() {} });
foo({ a: function () {} });
// MATCH:
foo({ a });
// MATCH:
foo({ get a() { return 1; }, b });
