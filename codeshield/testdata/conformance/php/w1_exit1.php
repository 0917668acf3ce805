<?php
// MATCH:
exit();
// MATCH:
exit(1);
// MATCH:
exit;
// MATCH:
die();
// MATCH:
die("x");
