// MATCH:
a!.run();
a.run();
a?.run();
