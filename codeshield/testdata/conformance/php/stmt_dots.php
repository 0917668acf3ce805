<?php
// ERROR:
$a = get();
f();
eval($a);
$b = get();
eval($c);
