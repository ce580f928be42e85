/// DynamoDB and SES behind the features' ports.
@NullMarked
package studyvisit.aws;

import org.jspecify.annotations.NullMarked;
