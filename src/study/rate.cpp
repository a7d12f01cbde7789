#include "study/rate.hpp"

namespace recite::study {
namespace {

bool in_full(const Evidence& evidence) {
    return evidence.mark == Mark::right || (evidence.mark == Mark::almost && evidence.credit >= 1);
}

bool in_part(const Evidence& evidence) {
    return evidence.mark == Mark::almost && evidence.credit > 0;
}

Rated rate_recall(const Evidence& evidence) {
    if (in_full(evidence)) return {evidence.hinted ? Rating::hard : Rating::good};
    return {in_part(evidence) ? Rating::hard : Rating::again};
}

Rated rate_recognition(const Evidence& evidence) {
    if (!in_full(evidence)) return {in_part(evidence) ? Rating::hard : Rating::again};
    if (evidence.learning) return {evidence.hinted ? Rating::hard : Rating::good};
    const bool stands_in = evidence.options_asked || !evidence.recall_possible;
    if (!evidence.recall_possible) return {Rating::hard};
    if (!stands_in || !evidence.sure) return {Rating::hard, Bearing::none, true};
    return {Rating::hard};
}

}  // namespace

Rated rate(const Evidence& evidence) {
    Rated rated =
        evidence.demand == Demand::recall ? rate_recall(evidence) : rate_recognition(evidence);
    if (evidence.several && rated.bearing == Bearing::full) rated.bearing = Bearing::lowers;
    return rated;
}

double aim_of(double retention, double chance) {
    return chance + (1 - chance) * retention;
}

}  // namespace recite::study
