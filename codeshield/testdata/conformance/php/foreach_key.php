<?php
// ERROR:
foreach ($a as $k => $v) { f($v); }
foreach ($a as $v) { f($v); }
