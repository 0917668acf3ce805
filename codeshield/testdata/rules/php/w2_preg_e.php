<?php
// ruleid: w2-preg-e
preg_replace('/a/e', 'x', $y);
// ruleid: w2-preg-e
preg_replace("/b/ie", 'x', $y);
preg_replace('/c/', 'x', $y);
