<?php
// ERROR:
foreach ($a as $b) { f($b); }
foreach ($a as $b) { f($c); }
