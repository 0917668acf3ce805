<?php
isset($a);
// ruleid: call
empty($a);
// ruleid: call
if (isset($_GET['x'])) { sink($_GET['x']); }
// ruleid: call
exec($GLOBALS['x']);
// ruleid: call
unset($a);
// ruleid: call
f($a);
