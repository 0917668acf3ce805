<?php
// ERROR:
$a = 1;
f($b);
// ERROR:
$c = f(2) + 3;
