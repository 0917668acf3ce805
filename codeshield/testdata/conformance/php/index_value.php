<?php
// ERROR:
$a['password'];
// ERROR:
$a->b["password"];
$a['x'];
