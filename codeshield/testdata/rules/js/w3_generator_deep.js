// ruleid: w3-generator-deep
app.get('/admin', function (req, res) { x(); });
app.get('/admin/x', requireAuth, function (req, res, next) { x(); });
// ruleid: w3-generator-deep
app.post("/admin/y", log, (req, res) => { x(); });
app.put('/admin', function (req, res) {});
app.get('/user', function (req, res) {});
