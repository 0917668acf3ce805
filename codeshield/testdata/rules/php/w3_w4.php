<?php
// ruleid: w3-w4
print($a);
// ruleid: w3-w4
print $a;
print $ab;
