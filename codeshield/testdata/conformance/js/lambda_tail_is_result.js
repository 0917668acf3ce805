// MATCH:
q({ success: function (d) { save(d); } });
q({ success(d) { save(d); } });
// MATCH:
on(function (d) { if (d) { save(d); } else { save(0); } });
// MATCH:
on(function (d) { try { save(d); } catch (e) { log(e); } });
on(function (d) { try { save(d); } finally { log(1); } });
// MATCH:
on(function (d) { switch (d) { case 1: save(1); break; default: save(2); } });
on(function (d) { while (d) { save(d); } });
on(function (d) { if (d) { save(d); } done(); });
on((d) => { if (d) { save(d); } });
function named(d) { if (d) { save(d); } }
on(function (d) { if (d) { d = save(d); } });
// MATCH:
on(function (d) { return save(d); });
