<?php
while ($x): foo(); endwhile;
// MATCH:
while ($x): foo(); bar(); endwhile;
// MATCH:
while ($x) { foo(); }
while ($x) foo();
