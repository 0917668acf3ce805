<?php
// MATCH:
echo $a, $b;
echo "x", "y", "z";
