/** Words for people, in two languages: names, spelling, tables of fixed width. */
@NullMarked
package pacesetter.text;

import org.jspecify.annotations.NullMarked;
