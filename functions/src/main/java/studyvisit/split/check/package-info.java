/// Checks a split with no code of the solver's: it knows what the problem says, the split and its
/// certificate (`ArchitectureTest`). In the order to read: [SplitChecker], what is checked;
/// [Statement] with [Group] and [Range], what the problem says; [Cases], no split is left out;
/// [PricedBound] with [Sum], why prices prove. Apart, for the areas that travel together and are
/// few: [EverySets] with [CheapestPlaces].
@NullMarked
package studyvisit.split.check;

import org.jspecify.annotations.NullMarked;
