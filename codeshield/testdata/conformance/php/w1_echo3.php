<?php
// MATCH:
print($a);
// MATCH:
print $b;
// MATCH:
print("x" . $y);
