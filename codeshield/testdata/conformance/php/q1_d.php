<?php
// MATCH:
while ($x): foo(); endwhile;
// MATCH:
while ($x): foo(); bar(); endwhile;
// MATCH:
while ($x) { foo(); }
// MATCH:
while ($x) foo();
