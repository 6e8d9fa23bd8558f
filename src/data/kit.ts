// The Kit: all knowledge of data/, loaded, checked and frozen; stages are made from their parts of it.
import type { Abbreviations } from './abbreviations';
import { loadAbbreviations } from './abbreviations';
import type { Addresses } from './addresses';
import { loadAddresses } from './addresses';
import type { Ambiguous } from './ambiguous';
import { loadAmbiguous } from './ambiguous';
import type { Attachment } from './attachment';
import { loadAttachment } from './attachment';
import type { Bodies } from './bodies';
import { loadBodies } from './bodies';
import type { Boundaries } from './boundaries';
import { loadBoundaries } from './boundaries';
import type { ClosedClass } from './closed-class';
import { loadClosedClass } from './closed-class';
import type { Copies } from './copies';
import { loadCopies } from './copies';
import type { Coreference } from './coreference';
import { loadCoreference } from './coreference';
import type { Group } from './groups';
import { loadGroups } from './groups';
import type { Identity } from './identity';
import { loadIdentity } from './identity';
import type { Inflections } from './inflections';
import { loadInflections } from './inflections';
import type { Metonymy } from './metonymy';
import { loadMetonymy } from './metonymy';
import type { NameShapes } from './name-shapes';
import { loadNameShapes } from './name-shapes';
import type { Negations } from './negations';
import { loadNegations } from './negations';
import type { Nominals } from './nominals';
import { loadNominals } from './nominals';
import type { Office } from './offices';
import { loadOffices } from './offices';
import type { Organization } from './organizations';
import { loadOrganizations } from './organizations';
import type { Outlet } from './outlets';
import { loadOutlets } from './outlets';
import type { Places } from './places';
import { loadPlaces } from './places';
import type { Plover } from './plover';
import { loadPlover } from './plover';
import type { PloverClaims } from './plover-claims';
import { loadPloverClaims } from './plover-claims';
import type { PloverSectors } from './plover-sectors';
import { loadPloverSectors } from './plover-sectors';
import type { Propositions } from './propositions';
import { loadPropositions } from './propositions';
import type { RelationType } from './relations';
import { loadRelations } from './relations';
import type { Stance } from './stances';
import { loadStances } from './stances';
import type { State } from './states';
import { loadStates } from './states';
import type { Times } from './times';
import { loadTimes } from './times';
import type { Title } from './titles';
import { loadTitles } from './titles';
import type { Wording } from './wording';
import { loadWording } from './wording';

export interface Kit {
  readonly abbreviations: Abbreviations;
  readonly addresses: Addresses;
  readonly copies: Copies;
  readonly bodies: Bodies;
  readonly ambiguous: readonly Ambiguous[];
  readonly boundaries: Boundaries;
  readonly closedClass: ClosedClass;
  readonly coreference: Coreference;
  readonly inflections: Inflections;
  readonly attachment: Attachment;
  readonly nameShapes: NameShapes;
  readonly states: readonly State[];
  readonly outlets: readonly Outlet[];
  readonly organizations: readonly Organization[];
  readonly groups: readonly Group[];
  readonly identity: Identity;
  readonly places: Places;
  readonly metonymy: Metonymy;
  readonly times: Times;
  readonly titles: readonly Title[];
  readonly nominals: Nominals;
  readonly offices: readonly Office[];
  readonly stances: readonly Stance[];
  readonly negations: Negations;
  readonly relations: readonly RelationType[];
  readonly plover: Plover;
  readonly ploverClaims: PloverClaims;
  readonly ploverSectors: PloverSectors;
  readonly propositions: Propositions;
  readonly wording: Wording;
}

/** Loads data/ (or another folder of the same form). @throws DataError naming file and path */
export function loadKit(root?: string): Kit {
  return Object.freeze({
    abbreviations: loadAbbreviations(root),
    addresses: loadAddresses(root),
    copies: loadCopies(root),
    bodies: loadBodies(root),
    ambiguous: loadAmbiguous(root),
    boundaries: loadBoundaries(root),
    closedClass: loadClosedClass(root),
    coreference: loadCoreference(root),
    inflections: loadInflections(root),
    attachment: loadAttachment(root),
    nameShapes: loadNameShapes(root),
    states: loadStates(root),
    outlets: loadOutlets(root),
    organizations: loadOrganizations(root),
    groups: loadGroups(root),
    identity: loadIdentity(root),
    places: loadPlaces(root),
    metonymy: loadMetonymy(root),
    times: loadTimes(root),
    titles: loadTitles(root),
    nominals: loadNominals(root),
    offices: loadOffices(root),
    stances: loadStances(root),
    negations: loadNegations(root),
    relations: loadRelations(root),
    plover: loadPlover(root),
    ploverClaims: loadPloverClaims(root),
    ploverSectors: loadPloverSectors(root),
    propositions: loadPropositions(root),
    wording: loadWording(root),
  });
}
