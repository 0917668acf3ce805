<?php
// MATCH:
$a = $_GET['x'];
// MATCH:
extract($_GET);
// MATCH:
foreach ($_GET as $k => $v) {}
