<?php
// MATCH:
eval($a);
// MATCH:
eval("b");
// MATCH:
$x = eval($c);
