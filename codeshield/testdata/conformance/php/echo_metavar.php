<?php
// ERROR:
echo $a;
// ERROR:
echo "a" . $b;
print $a;
