<?php
// MATCH:
print(5);
// MATCH:
print 5;
// MATCH:
print(0x5);
// MATCH:
$x = 5; print($x);
